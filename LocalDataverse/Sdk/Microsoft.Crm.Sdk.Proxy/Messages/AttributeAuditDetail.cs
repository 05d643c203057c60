using System.Collections.Generic;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Attribute audit detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AttributeAuditDetail : AuditDetail
{
    [DataMember(Order = 60)]
    public Dictionary<int, string> DeletedAttributes { get; private set; }

    [DataMember]
    public DataCollection<string> InvalidNewValueAttributes { get; private set; } = new DataCollection<string>();

    [DataMember(Order = 70)]
    public int LocLabelLanguageCode { get; set; }

    [DataMember]
    public Entity NewValue { get; set; }

    [DataMember]
    public Entity OldValue { get; set; }
}
