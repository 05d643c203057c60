using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Export component details.</summary>
[DataContract(Name = "ExportComponentDetails", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ExportComponentDetails
{
    [DataMember]
    public bool AddRequiredComponents { get; set; }

    [DataMember]
    public Guid ComponentId { get; set; }

    [DataMember]
    public int ComponentType { get; set; }
}
