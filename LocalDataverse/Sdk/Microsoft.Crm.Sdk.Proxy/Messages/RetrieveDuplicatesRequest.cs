using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveDuplicates</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDuplicatesRequest : OrganizationRequest
{
    public RetrieveDuplicatesRequest() => RequestName = "RetrieveDuplicates";

    public Entity BusinessEntity
    {
        get => Parameters.TryGetValue("BusinessEntity", out var value) ? (Entity)value : default;
        set => Parameters["BusinessEntity"] = value;
    }

    public string MatchingEntityName
    {
        get => Parameters.TryGetValue("MatchingEntityName", out var value) ? (string)value : default;
        set => Parameters["MatchingEntityName"] = value;
    }

    public PagingInfo PagingInfo
    {
        get => Parameters.TryGetValue("PagingInfo", out var value) ? (PagingInfo)value : default;
        set => Parameters["PagingInfo"] = value;
    }
}
