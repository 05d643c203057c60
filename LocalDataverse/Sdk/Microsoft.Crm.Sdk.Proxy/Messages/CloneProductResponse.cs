namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneProductResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.EntityReference ClonedProduct => base.Results.TryGetValue("ClonedProduct", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
}
