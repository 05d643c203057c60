using System.CommandLine;
using System.IO;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Packaging;
using SolutionPacker.Split;

namespace SolutionPacker.Commands;

/// <summary><c>unpack</c>: turns a zip, or both of a solution, back into source, so that packing it gives equivalent zips.</summary>
internal static class UnpackCommand
{
    public static Command Create()
    {
        var zips = new Argument<FileInfo[]>("zip") { Description = "The solution zip; or the unmanaged and the managed one of the same version, for a source that packs both.", Arity = new ArgumentArity(1, 2) };
        var output = new Option<DirectoryInfo>("--output") { Description = "The folder the source is written to. It must be empty or not exist yet, unless --overwrite or --update is given.", Required = true };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace the whole content of the folder." };
        var localize = new Option<bool>("--localize") { Description = "Move the labels of every language but the solution's own into Resources/<LCID>/resources.<LCID>.resx." };
        var update = new Option<bool>("--update") { Description = "Bring the source in the folder up to date: --overwrite and --localize, but it keeps its version, leaves dlls that aren't in it to the build, and keeps translations that the zip lacks." };
        var command = new Command("unpack", "Turn a solution zip into unpacked source.") { zips, output, overwrite, localize, update };
        command.SetAction(parsed => Findings.Report(parsed, () => Run([.. parsed.GetRequiredValue(zips).Select(zip => zip.FullName)], parsed.GetRequiredValue(output), parsed.GetValue(overwrite), parsed.GetValue(localize), parsed.GetValue(update))));
        return command;
    }

    private static int Run(string[] zips, DirectoryInfo output, bool overwrite, bool localize, bool update)
    {
        var toResources = localize || update;
        var files = zips is [var one, var other] ? BothPackages.Split(SolutionZipReader.Read(one), SolutionZipReader.Read(other), toResources) : Splitter.Split(SolutionZipReader.Read(zips[0]), toResources);
        if (output.Exists && output.EnumerateFileSystemInfos().Any())
        {
            if (!overwrite && !update)
                throw new FindingsException("PACK407", output.FullName, "The folder isn't empty. Give --overwrite to replace what is in it.");
            // Only what looks like an unpacked solution is removed; a slip of the path must cost nothing.
            if (!File.Exists(Path.Combine(output.FullName, Source.SolutionSource.ManifestPath)))
                throw new FindingsException("PACK407", output.FullName, $"The folder has files, but no {Source.SolutionSource.ManifestPath}: it is no unpacked solution and isn't replaced.");
            if (update)
                files = SourceUpdate.Apply(Source.SolutionSource.Open(output.FullName), files);
            output.Delete(recursive: true);
        }

        Splitter.Write(files, output.FullName);
        return 0;
    }
}
