@echo off
rem Runs smslint from this checkout, once its jar is built.
rem JAVA_HOME chooses the Java, SMSLINT_JAVA_OPTS adds options to it.
setlocal EnableExtensions DisableDelayedExpansion
set "smslint_jar=%~dp0cli\target\smslint.jar"
if not exist "%smslint_jar%" goto no_jar
set "smslint_java=java.exe"
if not defined JAVA_HOME goto run
set "smslint_java=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%smslint_java%" goto no_java_home
:run
"%smslint_java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %SMSLINT_JAVA_OPTS% -jar "%smslint_jar%" %*
set "smslint_code=%ERRORLEVEL%"
if "%smslint_code%"=="9009" goto no_java
endlocal & exit /b %smslint_code%
:no_jar
>&2 echo smslint: "%smslint_jar%" is not built yet; in "%~dp0." run:
>&2 echo   mvn -q -Dmaven.test.skip=true package -pl cli -am
endlocal & exit /b 3
:no_java_home
>&2 echo smslint: JAVA_HOME is set, but there is no "%smslint_java%"
endlocal & exit /b 3
:no_java
>&2 echo smslint: needs Java 17 or newer; install a JDK or set JAVA_HOME
endlocal & exit /b 3
