using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Template substitution store.</summary>
[DataContract(Name = "TemplateSubstitutionStore", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class TemplateSubstitutionStore : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Prefix { get; set; }

    [DataMember]
    public Dictionary<Tuple<string, string>, string> SubMap { get; set; }

    [DataMember]
    public string Suffix { get; set; }
}
