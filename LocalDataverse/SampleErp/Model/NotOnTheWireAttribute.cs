using System;

namespace LocalDataverse.SampleErp.Model;

/// <summary>Kept in the database only: clients neither see nor send it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotOnTheWireAttribute : Attribute;
