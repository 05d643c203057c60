using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ResetUserFilters</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ResetUserFiltersRequest : OrganizationRequest
{
    public ResetUserFiltersRequest() => RequestName = "ResetUserFilters";

    public int QueryType
    {
        get => Parameters.TryGetValue("QueryType", out var value) ? (int)value : default;
        set => Parameters["QueryType"] = value;
    }
}
