namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFeatureControlSettingResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.FeatureControlSettingData FeatureControlSetting => base.Results.TryGetValue("FeatureControlSetting", out var value) ? (global::Microsoft.Crm.Sdk.Messages.FeatureControlSettingData)value : default;
}
