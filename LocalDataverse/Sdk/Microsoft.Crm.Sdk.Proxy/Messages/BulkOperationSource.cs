using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of bulk operation source.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public enum BulkOperationSource
{
    [EnumMember]
    QuickCampaign = 0,
    [EnumMember]
    CampaignActivity = 1,
}
