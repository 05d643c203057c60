using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Bulk remove active customizations parameters.</summary>
[DataContract(Name = "BulkRemoveActiveCustomizationsParameters", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class BulkRemoveActiveCustomizationsParameters : IExtensibleDataObject
{
    [DataMember]
    public bool ContinueOnError { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public List<SolutionComponentReference> SolutionComponentReferences { get; set; }
}
