using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using ErpIntegration.Deploy.Dataverse;

namespace ErpIntegration.Deploy.Settings;

/// <summary>What the values of environment variables must look like. What is wrong is told without the value: it may be a secret.</summary>
internal static class VariableRules
{
    /// <summary>A line for each value that is wrong or names a variable that isn't there.</summary>
    /// <param name="settings">The values.</param>
    /// <param name="types">The variables that are there.</param>
    /// <param name="where">What has them, to be told.</param>
    public static IEnumerable<string> Problems(EnvironmentSettings settings, IReadOnlyDictionary<string, VariableType> types, string where) => settings.Variables
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => types.TryGetValue(pair.Key, out var type) ? Problem(type, pair.Value) is { } problem ? $"variables.{pair.Key}: {problem}" : null : $"variables.{pair.Key}: {where} has no such environment variable.")
        .OfType<string>();

    private static string? Problem(VariableType type, string value) => type switch
    {
        VariableType.Number when !decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _) => "a number is needed, such as 30.",
        VariableType.Boolean when value is not ("yes" or "no") => "yes or no is needed.",
        VariableType.Json when !IsJson(value) => "JSON is needed.",
        VariableType.Secret when !value.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase) =>
            "the value of a secret is where it is in a Key Vault (/subscriptions/…/providers/Microsoft.KeyVault/vaults/…/secrets/…), never the secret itself.",
        _ => null,
    };

    private static bool IsJson(string value)
    {
        try
        {
            using var document = JsonDocument.Parse(value);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
