using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>Names, version and prefixes of the manifest.</summary>
internal sealed partial class ManifestCheck : IPackageCheck
{
    public const string Code = "PACK310";

    public IEnumerable<Finding> Check(CheckContext context) => Problems(context).Select(problem => new Finding(Code, context.ManifestFile, problem));

    private static IEnumerable<string> Problems(CheckContext context)
    {
        var manifest = context.Package.Manifest;
        if (!Name().IsMatch(manifest.UniqueName))
            yield return $"The unique name '{manifest.UniqueName}' may only have letters, digits and underscores.";
        if (!Version().IsMatch(manifest.Version))
            yield return $"The version '{manifest.Version}' must be one to four numbers with dots between them.";
        if (manifest.Managed is not ("0" or "1"))
            yield return $"Managed is '{manifest.Managed}'; a zip can only be 0 (unmanaged) or 1 (managed).";
        if (!Prefix().IsMatch(manifest.Prefix) || manifest.Prefix.StartsWith("mscrm", StringComparison.OrdinalIgnoreCase))
            yield return $"The customisation prefix '{manifest.Prefix}' must be 2 to 8 letters and digits, start with a letter and not with mscrm.";
        if (manifest.OptionValuePrefix.Length > 0 && !(int.TryParse(manifest.OptionValuePrefix, CultureInfo.InvariantCulture, out var value) && value is >= 10000 and <= 99999))
            yield return $"The option value prefix '{manifest.OptionValuePrefix}' must be between 10000 and 99999.";
    }

    [GeneratedRegex("^[A-Za-z0-9_]+$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\d+(\.\d+){0,3}$")]
    private static partial Regex Version();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{1,7}$")]
    private static partial Regex Prefix();
}
