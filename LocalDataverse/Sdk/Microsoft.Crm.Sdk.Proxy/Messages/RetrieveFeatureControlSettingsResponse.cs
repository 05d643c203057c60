namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFeatureControlSettingsResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.FeatureControlSettingCollection FeatureControlSettingCollection => base.Results.TryGetValue("FeatureControlSettingCollection", out var value) ? (global::Microsoft.Crm.Sdk.Messages.FeatureControlSettingCollection)value : default;
}
