#compdef smslint
# Completion of smslint for zsh. Put this into ~/.zshrc, behind compinit:
#   source <(smslint completion zsh)
_smslint() {
  local word command=check
  for word in ${words[2,CURRENT-1]}; do
    case $word in
      ({commands})
        command=$word
        break
        ;;
    esac
  done
  if ((CURRENT == 2)) && [[ $words[CURRENT] != -* ]]; then
    local -a commands
    commands=(${(s:|:):-'{commands}'})
    _describe command commands
  fi
  case $command in
{cases}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _smslint "$@"
else
  compdef _smslint smslint
fi
