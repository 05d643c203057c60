using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The actions and functions of Dataverse search; the SDK has no classes for them. Lists are JSON in a text ("Search for Dataverse records", Microsoft Learn).</summary>
internal static class SearchOperations
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CustomApiOperation> All { get; } =
    [
        Operation("searchquery", false,
            Text("search"), Flag("count"), Text("entities"), Text("facets"), Text("filter"), Text("options"), Text("orderby"), Text("propertybag"), Number("skip"), Number("top")),
        Operation("searchsuggest", false, Text("search"), Text("entities"), Text("filter"), Flag("fuzzy"), Text("options"), Text("orderby"), Text("propertybag"), Number("top")),
        Operation("searchautocomplete", false, Text("search"), Text("entities"), Text("filter"), Flag("fuzzy"), Text("propertybag")),
        Operation("searchstatistics", true),
        Operation("searchstatus", true),
    ];

    private static CustomApiOperation Operation(string name, bool isFunction, params CustomApiMember[] parameters) =>
        new(name, 0, null, isFunction, false, parameters, [new CustomApiMember("response", CustomApiType.String, null, false)]);

    private static CustomApiMember Text(string name) => new(name, CustomApiType.String, null, name != "search");

    private static CustomApiMember Flag(string name) => new(name, CustomApiType.Boolean, null, true);

    private static CustomApiMember Number(string name) => new(name, CustomApiType.Integer, null, true);
}
