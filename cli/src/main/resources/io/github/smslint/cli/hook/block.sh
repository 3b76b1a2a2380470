# >>> smslint >>>
# Checks what is staged. Made by `smslint install-hook`; `smslint install-hook --uninstall` takes it out.
if @TEST@; then
  @RUN@ check --staged || exit $?
else
  printf 'smslint: %s is missing, so that this commit cannot be checked.\n' @NAME@ >&2
  printf '%s\n' @ADVICE@ >&2
  exit 3
fi
# <<< smslint <<<
