using System;
using System.Collections.Generic;
using System.Globalization;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>Environment variable definitions are in the folder of their name, have a known type, and hold no secret.</summary>
internal sealed class EnvironmentVariableCheck : IPackageCheck
{
    public const string Code = "PACK319";

    private const int FirstType = 100000000;
    private const int SecretType = 100000005;

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (entry, key) in context.Definitions("environmentvariabledefinitions", "environmentvariabledefinition.xml"))
        {
            var root = CheckContext.Load(entry);
            if (!string.Equals((string?)root.Attribute("schemaname"), key, StringComparison.Ordinal))
                yield return new Finding(
                    Code,
                    entry.SourceFile,
                    $"The schema name '{(string?)root.Attribute("schemaname")}' is not the folder's name '{key}'.");
            if (!int.TryParse(root.Element("type")?.Value, CultureInfo.InvariantCulture, out var type) || type is < FirstType or > SecretType)
                yield return new Finding(Code, entry.SourceFile, $"The type '{root.Element("type")?.Value}' does not exist.");
            if (type == SecretType && root.Element("defaultvalue")?.Value is { Length: > 0 } value && !value.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase))
                yield return new Finding(Code, entry.SourceFile, "The default of a secret must be a Key Vault reference (/subscriptions/…), never the secret.");
        }
    }
}
