namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAnalyticsStoreDetailsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.AnalyticsStoreDetails AnalyticsStoreDetails => base.Results.TryGetValue("AnalyticsStoreDetails", out var value) ? (global::Microsoft.Xrm.Sdk.AnalyticsStoreDetails)value : default;
}
