using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveEntityChanges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityChangesRequest : OrganizationRequest
{
    public RetrieveEntityChangesRequest() => RequestName = "RetrieveEntityChanges";

    /// <summary>Columns to return.</summary>
    public ColumnSet Columns
    {
        get => Parameters.TryGetValue("Columns", out var value) ? (ColumnSet)value : default;
        set => Parameters["Columns"] = value;
    }

    /// <summary>Token to ask for the changes after these.</summary>
    public string DataVersion
    {
        get => Parameters.TryGetValue("DataVersion", out var value) ? (string)value : default;
        set => Parameters["DataVersion"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    public bool GetGlobalMetadataVersion
    {
        get => Parameters.TryGetValue("GetGlobalMetadataVersion", out var value) ? (bool)value : default;
        set => Parameters["GetGlobalMetadataVersion"] = value;
    }

    /// <summary>The page to return.</summary>
    public PagingInfo PageInfo
    {
        get => Parameters.TryGetValue("PageInfo", out var value) ? (PagingInfo)value : default;
        set => Parameters["PageInfo"] = value;
    }
}
