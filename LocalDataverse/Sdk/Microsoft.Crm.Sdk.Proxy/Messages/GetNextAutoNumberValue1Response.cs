namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetNextAutoNumberValue1Response : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public long NextAutoNumberValue => base.Results.TryGetValue("NextAutoNumberValue", out var value) ? (long)value : default;
}
