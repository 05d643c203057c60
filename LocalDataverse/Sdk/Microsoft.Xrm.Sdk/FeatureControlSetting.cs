using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Feature control setting.</summary>
public class FeatureControlSetting
{
    public FeatureControlSetting(Type type, object value, string name, string namespaceValue)
    {
        Type = type;
        Value = value;
        Name = name;
        NamespaceValue = namespaceValue;
    }

    public string Name { get; set; }

    public string NamespaceValue { get; set; }

    public Type Type { get; set; }

    public object Value { get; set; }
}
