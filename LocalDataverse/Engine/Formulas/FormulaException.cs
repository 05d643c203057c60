using System;

namespace LocalDataverse.Engine.Formulas;

/// <summary>A formula says something that isn't supported here; the message names it.</summary>
internal sealed class FormulaException(string message) : Exception(message);
