using System;
using System.IO;
using System.Text.RegularExpressions;

namespace ErpIntegration.Verify;

/// <summary>The command line. There are no arguments: what is needed comes from the environment.</summary>
internal static class VerifyCommand
{
    private const string Help = "Asks a Dataverse environment for the version of the ERP Integration solution and for its health; changes nothing. Takes no arguments: the environment variable "
        + ConnectionString.Variable + " says where and as whom.";

    /// <summary>Runs it.</summary>
    /// <param name="arguments">Arguments of the command line.</param>
    /// <param name="environment">Values of environment variables by their names; null for one that isn't set.</param>
    /// <param name="verify">The verification.</param>
    /// <param name="output">Gets what was found in place.</param>
    /// <param name="error">Gets the one line that says why not.</param>
    public static ExitCode Run(string[] arguments, Func<string, string?> environment, Action<ConnectionString, TextWriter> verify, TextWriter output, TextWriter error)
    {
        if (arguments.Length == 1 && arguments[0] == "--help")
        {
            output.WriteLine(Help);
            return ExitCode.Done;
        }

        ConnectionString? connection = null;
        try
        {
            if (arguments.Length > 0)
                throw new VerifyException(ExitCode.Usage, $"There are no arguments, and a secret must never be one. Set the environment variable {ConnectionString.Variable}.");
            connection = ConnectionString.Read(environment);
            verify(connection, output);
            return ExitCode.Done;
        }
        catch (VerifyException exception)
        {
            error.WriteLine(OneLine(connection?.Hide(exception.Message) ?? exception.Message));
            return exception.ExitCode;
        }
        catch (Exception missing) when (missing is FileNotFoundException or FileLoadException or TypeLoadException)
        {
            error.WriteLine(OneLine($"The tool isn't whole; build it with -p:DataverseSdk=Official. {missing.Message}"));
            return ExitCode.Incomplete;
        }
    }

    private static string OneLine(string text) => Regex.Replace(text.Trim(), @"\s+", " ");
}
