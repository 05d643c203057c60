using System;
using System.IO;
using ErpIntegration.Verify;
using Xunit;

namespace ErpIntegration.Tests.OfficialLane.Verify;

/// <summary>The command line of pac-scripts/verify: exit codes, one line, no secret.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private const string Complete = "AuthType=ClientSecret;Url=https://contoso.crm.dynamics.com;ClientId=51f81489-12ee-4a9e-aaae-a2591f45987d;ClientSecret='hunter;2'";

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void Run_EverythingInPlace_IsDone()
    {
        Assert.Equal(ExitCode.Done, Run(Complete, (connection, output) => output.WriteLine(connection.Url)));
        Assert.Equal("https://contoso.crm.dynamics.com", _output.ToString().Trim());
        Assert.Empty(_error.ToString());
    }

    [Theory]
    [InlineData(null, "isn't set")]
    [InlineData("  ", "isn't set")]
    [InlineData("hunter2", "is no connection string")]
    [InlineData("AuthType=ClientSecret;ClientSecret=hunter2", "names no Url")]
    [InlineData("ServiceUri=https://contoso.crm.dynamics.com;ClientSecret=hunter2", "names no AuthType")]
    public void Run_NoUsableConnectionString_SaysWhatIsWrongAndNotWhatItIs(string? text, string what)
    {
        Assert.Equal(ExitCode.Settings, Run(text, Never));
        Assert.StartsWith($"The environment variable DATAVERSE_CONNECTION_STRING {what}. ", Line, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ConnectionStringAsArgument_IsRefusedAndNotRepeated()
    {
        Assert.Equal(ExitCode.Usage, Run(null, Never, Complete));
        Assert.DoesNotContain("hunter", Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Help_TellsTheVariable()
    {
        Assert.Equal(ExitCode.Done, Run(null, Never, "--help"));
        Assert.Contains("DATAVERSE_CONNECTION_STRING", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ErrorOfManyLinesWithTheSecret_IsOneLineWithoutIt()
    {
        Assert.Equal(ExitCode.Environment, Run(Complete, (_, _) => throw new VerifyException(ExitCode.Environment, "Refused:\r\n  'hunter;2'\n  is invalid.\n")));
        Assert.Equal("Refused: '***' is invalid.", Line);
    }

    [Fact]
    public void Run_MissingAssembly_SaysHowToBuildIt()
    {
        Assert.Equal(ExitCode.Incomplete, Run(Complete, (_, _) => throw new FileNotFoundException("No Microsoft.Xrm.Tooling.Connector.")));
        Assert.Equal("The tool isn't whole; build it with -p:DataverseSdk=Official. No Microsoft.Xrm.Tooling.Connector.", Line);
    }

    private string Line => Assert.Single(_error.ToString().Split(_error.NewLine, StringSplitOptions.RemoveEmptyEntries));

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private static void Never(ConnectionString connection, TextWriter output) => Assert.Fail("Nothing was to be asked.");

    private ExitCode Run(string? text, Action<ConnectionString, TextWriter> verify, params string[] arguments)
        => VerifyCommand.Run(arguments, name => name == ConnectionString.Variable ? text : null, verify, _output, _error);
}
