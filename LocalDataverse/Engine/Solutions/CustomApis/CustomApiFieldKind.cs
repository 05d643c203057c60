using System.Collections.Generic;
using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.CustomApis;

/// <summary>The two kinds of values of a custom API: request parameters and response properties.</summary>
internal sealed record CustomApiFieldKind(int ComponentType, string Table, string Folder, string Word)
{
    private const int LastType = 12;

    /// <summary>Both kinds.</summary>
    public static IReadOnlyList<CustomApiFieldKind> All { get; } =
    [
        new(ComponentTypes.CustomApiRequestParameter, "customapirequestparameter", "customapirequestparameters", "request parameter"),
        new(ComponentTypes.CustomApiResponseProperty, "customapiresponseproperty", "customapiresponseproperties", "response property"),
    ];

    /// <summary>Checks a file by the rules of Microsoft's page on the custom API tables (PLATFORM-FACTS 2.2).</summary>
    /// <exception cref="SolutionImportException">A rule is broken.</exception>
    public void Check(ImportContext context, XElement file, string api, string name, Entity? existing)
    {
        if (this == All[1] && file.Child("isoptional") is not null)
            throw new SolutionImportException($"The custom API {api}: the {Word} {name} has an isoptional element, which only request parameters may have. Remove it.");
        var text = file.Column("type");
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var type) || type > LastType)
            throw new SolutionImportException($"The custom API {api}: the {Word} {name} has the type '{text}'; types are 0 to {LastType}.");
        var table = file.Column("logicalentityname");
        if (table is not null && !context.Metadata.TryGetTable(table, out _))
            throw new SolutionImportException($"The custom API {api}: the {Word} {name} is of the table {table}, which isn't here.");
        if (existing is null) return;
        CustomApiRules.Unchanged(existing, "type", type, $"the {Word} {api}.{name}");
        CustomApiRules.Unchanged(existing, "logicalentityname", table, $"the {Word} {api}.{name}");
        if (this == All[0]) CustomApiRules.Unchanged(existing, "isoptional", file.Flag("isoptional") ?? false, $"the {Word} {api}.{name}");
    }
}
