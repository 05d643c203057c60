using System.CommandLine;

namespace SolutionPacker.Commands;

/// <summary>The packer's command line.</summary>
internal static class PackerCommand
{
    public static RootCommand Create() => new("Packs Dataverse solutions (SolutionPackager layout) into zips, unpacks, compares and verifies them.")
    {
        PackCommand.Create(),
        VerifyCommand.Create(),
        UnpackCommand.Create(),
        LocalizeCommand.Create(),
        DiffCommand.Create(),
    };
}
