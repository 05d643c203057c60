using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Knows no feature: every question is answered with null, as for a feature that was never configured.</summary>
internal sealed class FeatureControlService : IFeatureControlService
{
    public object GetFeatureControl(string namespaceValue, string featureControlName, out Type type)
    {
        type = null!;
        return null!;
    }
}
