using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Source;
using SolutionPacker.Split;

namespace SolutionPacker.Commands;

/// <summary><c>localize</c>: moves the texts of resource files into the components' own files, for packers that can't read ours. The opposite of <c>unpack --localize</c>.</summary>
internal static class LocalizeCommand
{
    public static Command Create()
    {
        var source = new Argument<DirectoryInfo>("source") { Description = "The unpacked solution, plug-in assemblies included. It is changed: give a copy." };
        var command = new Command("localize", "Move the texts of Resources/<LCID>/resources.<LCID>.resx into the components' files.") { source };
        command.SetAction(parsed => Findings.Report(parsed, () => Run(parsed.GetRequiredValue(source).FullName)));
        return command;
    }

    private static int Run(string folder)
    {
        var source = SolutionSource.Open(folder);
        if (ManagedTwins.Of(source.Files).FirstOrDefault() is { } twin)
            throw new FindingsException("PACK338", source.FullPath(twin), "Files that managed solutions have in another form can't be localized.");

        var package = Merger.Merge(source, new Dictionary<string, string>(), managed: false);
        package.Manifest.Managed = new Manifest(source.Load(SolutionSource.ManifestPath), SolutionSource.ManifestPath).Managed;
        var files = Splitter.Split(package);
        foreach (var gone in source.Files.Where(file => !files.ContainsKey(file)))
            File.Delete(source.FullPath(gone));
        Splitter.Write(files, folder);
        return 0;
    }
}
