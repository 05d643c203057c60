using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUnpublishedMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUnpublishedMultipleRequest : OrganizationRequest
{
    public RetrieveUnpublishedMultipleRequest() => RequestName = "RetrieveUnpublishedMultiple";

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (QueryBase)value : default;
        set => Parameters["Query"] = value;
    }
}
