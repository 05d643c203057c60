using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.ServiceEndpoints;

/// <summary>The columns of a serviceendpoint row that posting needs (PLATFORM-FACTS 4.1). Never shown or logged as a whole: it holds secrets.</summary>
internal sealed class EndpointSettings
{
    /// <summary>The columns that posting needs. The secret ones are read only when they are named.</summary>
    public static readonly string[] Columns =
    [
        "name", "contract", "authtype", "messageformat", "namespaceaddress", "solutionnamespace", "path", "url", "connectionmode", "namespaceformat", "userclaim", "saskeyname",
        "saskey", "sastoken", "authvalue",
    ];

    private readonly Entity _row;

    public EndpointSettings(Entity row) => _row = row;

    public Guid Id => _row.Id;

    public string Name => Text("name") ?? Id.ToString("D");

    public int Contract => Number("contract");

    public int AuthType => Number("authtype");

    /// <summary>1 binary XML, 2 JSON, 3 text XML.</summary>
    public int MessageFormat => Number("messageformat");

    public string? NamespaceAddress => Text("namespaceaddress");

    public string? SolutionNamespace => Text("solutionnamespace");

    public string? Path => Text("path");

    public string? Url => Text("url");

    public string? SasKeyName => Text("saskeyname");

    public string? SasKey => Text("saskey");

    public string? SasToken => Text("sastoken");

    public string? AuthValue => Text("authvalue");

    /// <summary>The failure of an endpoint that isn't set up; another attempt doesn't help before somebody changes it.</summary>
    public ServiceEndpointException Incomplete(string sentence) => new($"The service endpoint '{Name}' can't be used: {sentence}", transient: false);

    private string? Text(string column) => _row.GetAttributeValue<string>(column) is { Length: > 0 } text ? text : null;

    private int Number(string column) => _row.GetAttributeValue<object>(column) switch
    {
        OptionSetValue option => option.Value,
        int number => number,
        _ => 0,
    };
}
