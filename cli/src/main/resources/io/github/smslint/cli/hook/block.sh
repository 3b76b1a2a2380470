# >>> smslint >>>
# Checks what is staged. Made by `smslint install-hook`; `smslint install-hook --uninstall` takes it out.
if @TEST@; then
  @RUN@ check --staged || {
    smslint_status=$?
    printf '%s\n' 'smslint: the commit was stopped. `smslint explain RULE` tells why and what to do.' >&2
    exit "$smslint_status"
  }
else
  printf 'smslint: the command %s is missing, so that this commit cannot be checked.\n' @NAME@ >&2
  printf '%s\n' @ADVICE@ >&2
  exit 3
fi
# <<< smslint <<<
