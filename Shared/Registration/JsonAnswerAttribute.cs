using System;

namespace ErpIntegration.Registration;

/// <summary>Says what is in a response property of the class's custom API that is a JSON array. The schema that is published is made of it.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class JsonAnswerAttribute : Attribute
{
    /// <summary>Declares it.</summary>
    /// <param name="property">Name of the response property.</param>
    /// <param name="element">Data contract of the elements.</param>
    public JsonAnswerAttribute(string property, Type element)
    {
        Property = property;
        Element = element;
    }

    /// <summary>Name of the response property.</summary>
    public string Property { get; }

    /// <summary>Data contract of the elements.</summary>
    public Type Element { get; }
}
