using System;

namespace LocalDataverse.SampleErp.Model;

/// <summary>The names of a data entity: its public entity set, and the technical name that F&amp;O's error messages use.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class DataEntityAttribute(string entitySet, string technicalName) : Attribute
{
    public string EntitySet => entitySet;

    public string TechnicalName => technicalName;
}
