using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveAbsoluteAndSiteCollectionUrl</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAbsoluteAndSiteCollectionUrlResponse : OrganizationResponse
{
    public string AbsoluteUrl => Results.TryGetValue("AbsoluteUrl", out var value) ? (string)value : default;

    public string SiteCollectionUrl => Results.TryGetValue("SiteCollectionUrl", out var value) ? (string)value : default;
}
