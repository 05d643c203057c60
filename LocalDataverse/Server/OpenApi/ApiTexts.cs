using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.OpenApi;

/// <summary>What custom APIs, their parameters and their properties are called and described as.</summary>
internal sealed class ApiTexts
{
    private readonly Dictionary<string, Entity> _apis;
    private readonly Dictionary<(string Api, string Name), Entity> _parameters;
    private readonly Dictionary<(string Api, string Name), Entity> _properties;

    /// <summary>Reads them.</summary>
    public ApiTexts(IOrganizationService service)
    {
        var apis = Rows(service, "customapi", "uniquename", "displayname", "description");
        _apis = apis.ToDictionary(Name, StringComparer.Ordinal);
        var names = apis.ToDictionary(api => api.Id, Name);
        _parameters = Members(service, "customapirequestparameter", names);
        _properties = Members(service, "customapiresponseproperty", names);
    }

    /// <summary>Display name and description of an API.</summary>
    public (string? Name, string? Description) Of(string api) => (_apis[api].GetAttributeValue<string>("displayname"), _apis[api].GetAttributeValue<string>("description"));

    /// <summary>Description of a parameter.</summary>
    public string? OfParameter(string api, string name) => _parameters[(api, name)].GetAttributeValue<string>("description");

    /// <summary>Description of a response property.</summary>
    public string? OfProperty(string api, string name) => _properties[(api, name)].GetAttributeValue<string>("description");

    private static Dictionary<(string Api, string Name), Entity> Members(IOrganizationService service, string table, Dictionary<Guid, string> apis) =>
        Rows(service, table, "customapiid", "uniquename", "description").ToDictionary(row => (apis[row.GetAttributeValue<EntityReference>("customapiid").Id], Name(row)));

    private static DataCollection<Entity> Rows(IOrganizationService service, string table, params string[] columns) =>
        service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;

    private static string Name(Entity row) => row.GetAttributeValue<string>("uniquename");
}
