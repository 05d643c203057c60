using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using SolutionPacker.Checks;
using SolutionPacker.Commands;
using SolutionPacker.Diagnostics;
using SolutionPacker.Generation;
using SolutionPacker.Merge;
using SolutionPacker.Naming;
using SolutionPacker.Registration.Reading;
using SolutionPacker.Registration.Rules;
using SolutionPacker.Source;

namespace SolutionPacker.Packaging;

/// <summary>The <c>pack</c> command's work: read, bring in step, merge, check, write. Nothing is written to the output before every check passed.</summary>
internal static class Pack
{
    /// <summary>Runs it.</summary>
    /// <exception cref="FindingsException">Something is wrong; nothing was packed.</exception>
    public static PackResult Run(PackRequest request)
    {
        var source = SolutionSource.Open(request.Source);
        var manifest = new Manifest(source.Load(SolutionSource.ManifestPath), source.FullPath(SolutionSource.ManifestPath));
        var registrations = new RegistrationSet([.. request.Assemblies.Select(AssemblyReader.Read)], manifest.Prefix, CustomMessages(source));
        FindingsException.ThrowIfAny(RegistrationRules.Check(registrations));

        var context = new GenerationContext(source, registrations, new ComponentIds(manifest.UniqueName), request.Version ?? manifest.Version);
        var changes = request.Assemblies.Count > 0 || request.Version is not null ? RegistrationSync.Compare(context, manifest) : [];
        if (changes.Count > 0)
        {
            if (!request.Write)
                throw new FindingsException([.. RegistrationSync.Report(source, changes)]);
            RegistrationSync.Apply(source, changes);
            source = SolutionSource.Open(request.Source);
        }

        var packages = Targets(request.Target).Select(managed => (managed, Content: Build(source, context, managed))).ToList();
        // Both packages come of one source: what is said of both is said once.
        var warnings = packages.SelectMany(package => Check(package.Content)).Distinct().ToList();
        Directory.CreateDirectory(request.Output);
        return new PackResult(changes, packages[0].Content.LeftOut, warnings, [.. packages.Select(package => Write(request.Output, context.Version, package.Content, package.managed))]);
    }

    private static PackageContent Build(SolutionSource source, GenerationContext context, bool managed)
    {
        var mapped = context.Registrations.Assemblies.ToDictionary(
            assembly => AssemblyFileName.Dll(assembly.Name, context.Ids.Assembly(assembly.Name)), assembly => assembly.Path, StringComparer.OrdinalIgnoreCase);
        return Merger.Merge(source, mapped, managed);
    }

    /// <summary>Refuses what the platform would refuse, and returns the warnings.</summary>
    private static IEnumerable<Finding> Check(PackageContent content)
    {
        var findings = PackageChecks.Check(new CheckContext(content)).ToLookup(finding => finding.IsWarning);
        FindingsException.ThrowIfAny(findings[false]);
        return findings[true];
    }

    private static string Write(string folder, string version, PackageContent content, bool managed)
    {
        var file = Path.Combine(folder, $"{content.Manifest.UniqueName}_{version}{(managed ? "_managed" : string.Empty)}.zip");
        var zip = SolutionZip.Write(content);
        WriteIfOther(file, zip);
        // As sha256sum writes it: who imports the zip later sees whether it is still the one that was packed.
        WriteIfOther(file + ".sha256", Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(zip))}  {Path.GetFileName(file)}\n"));
        return file;
    }

    // An untouched file keeps its time, so what depends on it is not built again for nothing.
    private static void WriteIfOther(string file, byte[] content)
    {
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(content))
            File.WriteAllBytes(file, content);
    }

    private static bool[] Targets(PackTarget target) => target switch
    {
        PackTarget.Unmanaged => [false],
        PackTarget.Managed => [true],
        _ => [false, true],
    };

    private static HashSet<string> CustomMessages(SolutionSource source) => source.In("customapis")
        .Where(file => file.EndsWith("/customapi.xml", StringComparison.OrdinalIgnoreCase))
        .Select(file => file.Split('/')[1])
        .ToHashSet(StringComparer.Ordinal);
}
