using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUnpublished</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUnpublishedRequest : OrganizationRequest
{
    public RetrieveUnpublishedRequest() => RequestName = "RetrieveUnpublished";

    /// <summary>Columns to return.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
