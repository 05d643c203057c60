using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Preferred solution details.</summary>
[DataContract(Name = "PreferredSolutionDetails", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class PreferredSolutionDetails : IExtensibleDataObject
{
    [DataMember]
    public List<UserName> AssociatedUsers { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
