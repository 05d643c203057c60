namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AttributeAuditDetail : global::Microsoft.Crm.Sdk.Messages.AuditDetail
{
    [global::System.Runtime.Serialization.DataMember(Order=60)]
    public global::System.Collections.Generic.Dictionary<int, string> DeletedAttributes { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DataCollection<string> InvalidNewValueAttributes { get; private set; } = new global::Microsoft.Xrm.Sdk.DataCollection<string>();

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int LocLabelLanguageCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Entity NewValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Entity OldValue { get; set; }
}
