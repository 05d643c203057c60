using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App components.</summary>
public class AppComponents
{
    [DataMember]
    public List<EntityMetaDataInfo> Entities { get; set; }
}
