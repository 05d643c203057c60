using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Source;

namespace SolutionPacker.Generation;

/// <summary>Compares the registration files with the assemblies' attributes.</summary>
internal static class RegistrationSync
{
    public const string Code = "PACK200";

    private const string HowToFix = "Build Solution/Solution.csproj with -p:WriteRegistration=true (or run pack with --write) and commit the result.";

    /// <summary>What has to change in the source; empty when it is in step.</summary>
    public static IReadOnlyList<SourceChange> Compare(GenerationContext context, Manifest manifest)
    {
        List<GeneratedFile> files =
        [
            .. AssemblyGenerator.Generate(context),
            .. StepGenerator.Generate(context),
            .. CustomApiGenerator.Generate(context),
            .. EndpointGenerator.Generate(context),
        ];
        var orphans = new Orphans(context, files.Select(file => file.Path));
        List<string> gone = [.. orphans.Files];
        var goneIds = gone.Select(orphans.Id).Concat(StaleEndpoints(context)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (context.Source.Has(EndpointGenerator.Path) && !files.Any(file => file.Path == EndpointGenerator.Path))
            gone.Add(EndpointGenerator.Path);
        files.Add(ManifestGenerator.Generate(context, manifest, goneIds));

        return
        [
            .. files.Select(file => Change(context.Source, file)).OfType<SourceChange>(),
            .. gone.Select(path => new SourceChange(path, Content: null, "no attribute declares this any more")),
        ];
    }

    /// <summary>One finding a change, each with what to do about it.</summary>
    public static IEnumerable<Finding> Report(SolutionSource source, IEnumerable<SourceChange> changes)
        => changes.Select(change => new Finding(Code, source.FullPath(change.Path), $"The registration is out of step with the assemblies: {change.Reason}. {HowToFix}"));

    /// <summary>Writes the changes to disk and removes folders that became empty.</summary>
    public static void Apply(SolutionSource source, IEnumerable<SourceChange> changes)
    {
        foreach (var change in changes)
        {
            var path = source.FullPath(change.Path);
            if (change.Content is null)
            {
                File.Delete(path);
                RemoveEmptyFolders(source.Root, Path.GetDirectoryName(path)!);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, change.Content);
        }
    }

    private static SourceChange? Change(SolutionSource source, GeneratedFile file)
    {
        if (!source.Has(file.Path))
            return new SourceChange(file.Path, file.Content, "the file is missing");
        return source.Read(file.Path).AsSpan().SequenceEqual(file.Content) ? null : new SourceChange(file.Path, file.Content, "its content differs");
    }

    // An endpoint that the file still has under a generated id although nothing declares it.
    private static IEnumerable<string> StaleEndpoints(GenerationContext context)
    {
        if (!context.Source.Has(EndpointGenerator.Path))
            return [];
        var declared = context.Registrations.Endpoints.Select(endpoint => endpoint.Name).ToHashSet(StringComparer.Ordinal);
        return context.Source.Load(EndpointGenerator.Path).Elements("ServiceEndpoint")
            .Select(element => (string?)element.Attribute("Name"))
            .Where(name => name is not null && !declared.Contains(name))
            .Select(name => GenerationContext.Braced(context.Ids.Endpoint(name!)));
    }

    private static void RemoveEmptyFolders(string root, string folder)
    {
        while (folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
