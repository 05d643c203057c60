using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.CustomApis;

/// <summary>What a custom API must be to be imported (PLATFORM-FACTS 2.1, 2.3).</summary>
internal static class CustomApiRules
{
    /// <summary>Checks a customapi file.</summary>
    /// <exception cref="SolutionImportException">A rule is broken.</exception>
    public static void Check(ImportContext context, XElement file, string name, Entity? existing)
    {
        CheckName(name);
        var binding = Option(file, name, "bindingtype", 2);
        var allowed = Option(file, name, "allowedcustomprocessingsteptype", 2);
        var table = file.Column("boundentitylogicalname");
        if (binding > 0 && table is null) throw new SolutionImportException($"The custom API {name} is bound (bindingtype {binding}) but names no boundentitylogicalname.");
        if (binding > 0 && !context.Metadata.TryGetTable(table!, out _)) throw new SolutionImportException($"The custom API {name} is bound to the table {table}, which isn't here.");
        if (file.Flag("isfunction") == true && file.Flag("workflowsdkstepenabled") == true)
            throw new SolutionImportException($"The custom API {name} is a function and enabled for workflow; functions can't be called from a workflow.");
        if (file.Column("executeprivilegename") is { } privilege && context.Rows.IdOf("privilege", ("name", privilege)) is null)
            throw new SolutionImportException($"The custom API {name} asks for the privilege {privilege}, which doesn't exist. executeprivilegename must name an existing one; privilege names have the table's schema name.");
        if (existing is null) return;
        Unchanged(existing, "bindingtype", binding, $"the custom API {name}");
        Unchanged(existing, "allowedcustomprocessingsteptype", allowed, $"the custom API {name}");
        Unchanged(existing, "boundentitylogicalname", table, $"the custom API {name}");
        Unchanged(existing, "isfunction", file.Flag("isfunction") ?? false, $"the custom API {name}");
        Unchanged(existing, "workflowsdkstepenabled", file.Flag("workflowsdkstepenabled") ?? false, $"the custom API {name}");
    }

    /// <summary>Checks that an import doesn't change a column that is fixed once the row is there.</summary>
    public static void Unchanged(Entity existing, string column, object? value, string what)
    {
        var there = existing.GetAttributeValue<object>(column);
        if (there is OptionSetValue option) there = option.Value;
        if (value is false && there is null) return;
        if (Same(there, value)) return;
        throw new SolutionImportException(
            $"The import would change {column} of {what} from '{there ?? "nothing"}' to '{value ?? "nothing"}'; it can't be changed once it is there. Give the new version another unique name, or delete the old one first.");
    }

    private static bool Same(object? there, object? value) => there is string or null && value is string or null
        ? string.Equals(there as string ?? "", value as string ?? "", StringComparison.OrdinalIgnoreCase)
        : Equals(there, value);

    private static void CheckName(string name)
    {
        var underscore = name.IndexOf('_', StringComparison.Ordinal);
        if (underscore < 2 || underscore == name.Length - 1 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            throw new SolutionImportException($"The custom API's unique name '{name}' must begin with a publisher's prefix and have letters, digits and underscores only.");
    }

    private static int Option(XElement file, string name, string column, int last) =>
        int.TryParse(file.Column(column), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= last
            ? value
            : throw new SolutionImportException($"The custom API {name} has {column} '{file.Column(column)}'; it must be 0 to {last}.");
}
