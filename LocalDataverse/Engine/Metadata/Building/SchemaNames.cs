using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>The rule for schema names of what a person makes: letters, digits and underscores, with the prefix of a publisher in front.</summary>
internal static class SchemaNames
{
    private const int Longest = 100;

    /// <summary>Refuses a name that breaks the rule.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">What it is the name of.</param>
    /// <param name="prefixes">The prefixes of the organisation's publishers. That one of them will do, whichever solution is named, is assumed; so is the code.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">It breaks it.</exception>
    public static string Check(string? name, string kind, IReadOnlyCollection<string> prefixes)
    {
        var prefix = name?.Split('_')[0];
        if (string.IsNullOrEmpty(name) || prefix!.Length == name.Length || !prefixes.Contains(prefix, StringComparer.OrdinalIgnoreCase))
        {
            throw PlatformFault.Create(
                PlatformErrorCodes.InvalidArgument,
                $"{kind} schema name '{name}' is invalid or missing. Custom attribute, entity, entity key, option set and relationship names must start with a valid customization prefix. The prefix for a solution component should match the prefix that is specified for the publisher of the solution.");
        }
        if (name.Length > Longest || name.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '_'))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"{kind} schema name '{name}' is invalid: it may have {Longest} letters, digits and underscores at most.");
        return name;
    }
}
