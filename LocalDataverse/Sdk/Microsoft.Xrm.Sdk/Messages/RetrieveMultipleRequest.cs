using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    public RetrieveMultipleRequest() => RequestName = "RetrieveMultiple";

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (QueryBase)value : default;
        set => Parameters["Query"] = value;
    }
}
