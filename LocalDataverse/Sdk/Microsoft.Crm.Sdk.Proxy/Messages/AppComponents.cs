namespace Microsoft.Crm.Sdk.Messages;

public class AppComponents
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.EntityMetaDataInfo> Entities { get; set; }
}
