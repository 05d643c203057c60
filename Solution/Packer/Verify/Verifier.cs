using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Checks;
using SolutionPacker.Diagnostics;
using SolutionPacker.Packaging;

namespace SolutionPacker.Verify;

/// <summary>Everything that can be said of a finished zip, whoever made it.</summary>
internal static class Verifier
{
    /// <summary>What is wrong, errors first.</summary>
    /// <param name="zip">Path of the zip.</param>
    /// <param name="schemas">The folder of Microsoft's schemas; null leaves the validation out.</param>
    /// <exception cref="FindingsException">The zip can't be read at all, or what it refers to isn't in it.</exception>
    public static IReadOnlyList<Finding> Verify(string zip, string? schemas)
    {
        var package = SolutionZipReader.Read(zip);
        var findings = PackageChecks.Check(new CheckContext(package)).Concat(schemas is null ? [] : SchemaValidation.Check(package, schemas)).ToList();
        // What a file name doesn't lead to can't be read either.
        if (!findings.Any(finding => finding.Code == FileNameCheck.Code))
            findings.AddRange(RegistrationProof.Check(package));
        return [.. findings.OrderBy(finding => finding.IsWarning).ThenBy(finding => finding.Code, StringComparer.Ordinal)];
    }
}
