using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Search;

/// <summary>Short words for searches.</summary>
internal static class SearchCaller
{
    /// <summary>Executes a search; the answer's JSON.</summary>
    public static JsonNode Search(this IOrganizationService service, string message, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters) request[name] = value;
        return JsonNode.Parse((string)service.Execute(request).Results["response"])!;
    }

    /// <summary>The names of the accounts and contacts that are found, in their order.</summary>
    public static string Names(this IOrganizationService service, string search, params (string Name, object Value)[] parameters) =>
        string.Join(',', service.Search("searchquery", [("search", search), .. parameters])["Value"]!.AsArray().Select(r => (string)(r!["Attributes"]!["name"] ?? r["Attributes"]!["fullname"])!));

    /// <summary>An account.</summary>
    public static Guid Account(this IOrganizationService service, string name, string? city = null, int? employees = null) =>
        service.Create(new Entity("account") { ["name"] = name, ["address1_city"] = city, ["numberofemployees"] = employees });
}
