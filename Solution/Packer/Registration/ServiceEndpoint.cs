namespace SolutionPacker.Registration;

/// <summary>One service endpoint (serviceendpoint). Numbers are the platform's option values; secrets have no place in a solution.</summary>
/// <param name="Name">Display name, the source of its id.</param>
internal sealed record ServiceEndpoint(string Name)
{
    /// <summary>5 topic, 6 persistent queue, 7 event hub, 8 webhook …</summary>
    public int Contract { get; init; }

    /// <summary>1 binary XML, 2 JSON, 3 text XML.</summary>
    public int MessageFormat { get; init; } = 2;

    public string? Path { get; init; }

    /// <summary>1 none, 2 user id, 3 user info.</summary>
    public int UserClaim { get; init; } = 1;

    /// <summary>2 SAS key, 3 SAS token, 4 webhook key …</summary>
    public int AuthType { get; init; }

    public string? NamespaceAddress { get; init; }

    /// <summary>1 name, 2 address.</summary>
    public int NamespaceFormat { get; init; } = 2;

    public string? SolutionNamespace { get; init; }

    public string? SasKeyName { get; init; }

    public string? Url { get; init; }

    public string? Description { get; init; }

    /// <summary>1 normal, 2 federated.</summary>
    public int ConnectionMode { get; init; } = 1;

    /// <summary>Contracts that go over a Service Bus namespace.</summary>
    public bool IsServiceBus => Contract is >= 1 and <= 7;

    public bool IsWebhook => Contract == 8;
}
