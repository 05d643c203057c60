namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public enum BulkOperationSource
{
    [global::System.Runtime.Serialization.EnumMember]
    QuickCampaign = 0,
    [global::System.Runtime.Serialization.EnumMember]
    CampaignActivity = 1,
}
