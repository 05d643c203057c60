using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveMetadataChanges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMetadataChangesRequest : OrganizationRequest
{
    public RetrieveMetadataChangesRequest() => RequestName = "RetrieveMetadataChanges";

    public string ClientVersionStamp
    {
        get => Parameters.TryGetValue("ClientVersionStamp", out var value) ? (string)value : default;
        set => Parameters["ClientVersionStamp"] = value;
    }

    public DeletedMetadataFilters DeletedMetadataFilters
    {
        get => Parameters.TryGetValue("DeletedMetadataFilters", out var value) ? (DeletedMetadataFilters)value : default;
        set => Parameters["DeletedMetadataFilters"] = value;
    }

    /// <summary>The query.</summary>
    public EntityQueryExpression Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (EntityQueryExpression)value : default;
        set => Parameters["Query"] = value;
    }

    public bool RetrieveAllSettings
    {
        get => Parameters.TryGetValue("RetrieveAllSettings", out var value) ? (bool)value : default;
        set => Parameters["RetrieveAllSettings"] = value;
    }
}
