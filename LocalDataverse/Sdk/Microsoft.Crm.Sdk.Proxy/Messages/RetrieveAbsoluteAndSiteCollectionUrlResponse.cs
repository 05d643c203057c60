namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAbsoluteAndSiteCollectionUrlResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string AbsoluteUrl => base.Results.TryGetValue("AbsoluteUrl", out var value) ? (string)value : default;

    public string SiteCollectionUrl => base.Results.TryGetValue("SiteCollectionUrl", out var value) ? (string)value : default;
}
