using System.CommandLine;
using System.IO;
using SolutionPacker.Commands;

namespace SolutionPacker.Tests.Support;

/// <summary>Runs the packer's command line.</summary>
internal static class CommandLine
{
    public static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = PackerCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
