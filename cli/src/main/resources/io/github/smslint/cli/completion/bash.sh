# Completion of smslint for bash. Put this into ~/.bashrc:
#   source <(smslint completion bash)
_smslint() {
  local word=${COMP_WORDS[COMP_CWORD]} option='' command='' value='' paths='' words='' options='' at
  # Bash parts --format=json into three words.
  if [[ $word == '=' ]]; then
    word=''
    option=${COMP_WORDS[COMP_CWORD - 1]}=
  elif ((COMP_CWORD > 1)) && [[ ${COMP_WORDS[COMP_CWORD - 1]} == '=' ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]}=
  else
    option=${COMP_WORDS[COMP_CWORD - 1]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case ${COMP_WORDS[at]} in
      {commands})
        command=${COMP_WORDS[at]}
        break
        ;;
    esac
  done
  case $command in
{cases}
  esac
  COMPREPLY=()
  if [[ $value == word ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
  if [[ $value != path && $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
    return
  fi
  if [[ $value != path ]]; then
    [[ -n $command ]] || words='{commands}'
    COMPREPLY=($(compgen -W "${words//|/ }" -- "$word"))
  fi
  if [[ $value == path || -n $paths ]]; then
    local IFS=$'\n'
    COMPREPLY+=($(compgen -f -- "$word"))
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _smslint smslint
