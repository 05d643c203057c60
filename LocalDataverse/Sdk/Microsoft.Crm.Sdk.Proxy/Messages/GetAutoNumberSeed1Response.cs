namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAutoNumberSeed1Response : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public long AutoNumberSeedValue => base.Results.TryGetValue("AutoNumberSeedValue", out var value) ? (long)value : default;
}
