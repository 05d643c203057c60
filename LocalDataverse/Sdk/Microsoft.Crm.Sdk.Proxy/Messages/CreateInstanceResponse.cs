namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateInstanceResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public bool SeriesCanBeExpanded => base.Results.TryGetValue("SeriesCanBeExpanded", out var value) ? (bool)value : default;
}
